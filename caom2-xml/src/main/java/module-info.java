/** CAOM documents as XML. */
module org.caom2.xml {
  requires transitive org.caom2.model;
  requires transitive org.dom4j;
  requires com.fasterxml.aalto;
  requires org.codehaus.stax2;
  requires org.jaxen;
  requires java.xml;
  requires static org.jspecify;

  exports org.caom2.xml;
  exports org.caom2.xml.xpath;

  provides org.caom2.model.issue.CodeSet with
      org.caom2.xml.XmlCodes;
}
