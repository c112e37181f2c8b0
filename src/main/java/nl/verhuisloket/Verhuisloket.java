package nl.verhuisloket;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts the product; see README.md. */
@SpringBootApplication
@Modulithic(systemName = "Verhuisloket")
public class Verhuisloket {

    public static void main(String[] args) {
        SpringApplication.run(Verhuisloket.class, args);
    }
}
