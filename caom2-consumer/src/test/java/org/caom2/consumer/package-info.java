/** What is published, as those meet it who use it. */
package org.caom2.consumer;
