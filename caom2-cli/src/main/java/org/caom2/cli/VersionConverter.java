package org.caom2.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.caom2.model.schema.Version;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the number of a version. */
final class VersionConverter implements ITypeConverter<Version> {
  @Override
  public Version convert(String text) {
    return Version.ofLabel(text)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "not a version: '"
                        + text
                        + "' (known: "
                        + Arrays.stream(Version.values())
                            .map(Version::label)
                            .collect(Collectors.joining(", "))
                        + ")"));
  }
}
