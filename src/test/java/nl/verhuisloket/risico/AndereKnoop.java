package nl.verhuisloket.risico;

import nl.verhuisloket.Testomgeving;
import nl.verhuisloket.Verhuisloket;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** A second node of the app in this JVM, on the database of the first. */
final class AndereKnoop {

    private AndereKnoop() {
    }

    static ConfigurableApplicationContext op(String database) {
        return new SpringApplicationBuilder(Verhuisloket.class).initializers(new Testomgeving(), context -> {
            TestPropertyValues.of("spring.datasource.url=" + database, "server.port=0", "verhuisloket.knoop=andere").applyTo(context);
            context.getBeanFactory().registerSingleton("zonderTests", new ZonderTests());
        }).run();
    }

    /** The parts that tests bring are not of the app. */
    private static final class ZonderTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader klasse, MetadataReaderFactory fabriek) throws java.io.IOException {
            return klasse.getResource().getURL().toString().contains("/test-classes/");
        }

        @Override
        public boolean equals(Object ander) {
            return ander instanceof ZonderTests;
        }

        @Override
        public int hashCode() {
            return ZonderTests.class.hashCode();
        }
    }
}
