/** Uses all modules that programs need by name. */
module consumer {
  requires org.caom2.batch;
  requires org.caom2.compute;
  requires org.caom2.json;
  requires org.caom2.xml;

  // For org.caom2.compute, which has no descriptor in which to say so.
  requires com.google.common;
}
