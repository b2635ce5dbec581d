package org.caom2.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A change to one place of a document: most make it invalid, some must not. */
enum JsonChange {
  DROP_MEMBER,
  RENAME_MEMBER,
  NAME_OF_ANOTHER,
  ADD_UNKNOWN,
  ADD_OF_ANOTHER,
  CHANGE_VALUE,
  TO_TEXT,
  TO_NUMBER,
  TO_TRUTH_VALUE,
  TO_OBJECT,
  TO_ARRAY,
  INTO_ARRAY,
  INTO_OBJECT,
  VALUE_OF_ANOTHER,
  EMPTY,
  DROP_ITEM,
  REPEAT_ITEM;

  private static final String[] TEXTS = {
    "",
    "x",
    "science",
    "data",
    "this",
    "Optical",
    "NaN",
    "INF",
    "1",
    "true",
    "caom2:Circle",
    "caom2:SimpleObservation",
    "ivo://a/b?c",
    "caom:A/b",
    "caom:A/b/c",
    "2020-01-02T03:04:05.678",
    "00000000-0000-0001-0000-00000000007b"
  };

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** A member of an object. */
  private record Place(ObjectNode object, String key) {}

  /** Changes a document; false if there is no place for the change. */
  boolean apply(ObjectNode document, Random random) {
    List<Place> places = new ArrayList<>();
    List<ArrayNode> arrays = new ArrayList<>();
    collect(document, places, arrays);
    if (places.isEmpty()) {
      return false;
    }
    Place place = places.get(random.nextInt(places.size()));
    Place other = places.get(random.nextInt(places.size()));
    ArrayNode array = arrays.isEmpty() ? null : arrays.get(random.nextInt(arrays.size()));
    ObjectNode object = place.object;
    String key = place.key;
    JsonNode value = object.get(key);
    switch (this) {
      case DROP_MEMBER -> object.remove(key);
      case RENAME_MEMBER -> object.set(key + 'x', object.remove(key));
      case NAME_OF_ANOTHER -> {
        if (object.has(other.key)) {
          return false;
        }
        object.set(other.key, object.remove(key));
      }
      case ADD_UNKNOWN -> object.put("nothing", 1);
      case ADD_OF_ANOTHER -> {
        if (object.has(other.key)) {
          return false;
        }
        object.set(other.key, other.object.get(other.key).deepCopy());
      }
      case CHANGE_VALUE, TO_TEXT -> {
        if (this == CHANGE_VALUE && !value.isTextual()) {
          return false;
        }
        object.put(key, TEXTS[random.nextInt(TEXTS.length)]);
      }
      case TO_NUMBER -> {
        if (random.nextBoolean()) {
          object.put(key, random.nextInt(20) - 3);
        } else {
          object.put(key, 0.5);
        }
      }
      case TO_TRUTH_VALUE -> object.put(key, random.nextBoolean());
      case TO_OBJECT -> object.putObject(key);
      case TO_ARRAY -> object.putArray(key);
      case INTO_ARRAY -> object.set(key, NODES.arrayNode().add(value));
      case INTO_OBJECT -> object.set(key, NODES.objectNode().set(other.key, value));
      case VALUE_OF_ANOTHER -> object.set(key, other.object.get(other.key).deepCopy());
      case EMPTY -> {
        if (!(value instanceof ObjectNode inner) || inner.isEmpty()) {
          return false;
        }
        inner.removeAll();
      }
      case DROP_ITEM -> {
        return array != null && !array.isEmpty() && array.remove(0) != null;
      }
      case REPEAT_ITEM -> {
        return array != null && !array.isEmpty() && array.add(array.get(0).deepCopy()) != null;
      }
    }
    return true;
  }

  private static void collect(JsonNode node, List<Place> places, List<ArrayNode> arrays) {
    if (node instanceof ObjectNode object) {
      object.fieldNames().forEachRemaining(key -> places.add(new Place(object, key)));
    } else if (node instanceof ArrayNode array) {
      arrays.add(array);
    }
    node.forEach(child -> collect(child, places, arrays));
  }
}
