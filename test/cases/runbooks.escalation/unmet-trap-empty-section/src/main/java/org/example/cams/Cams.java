package org.example.cams;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@SpringBootApplication
@RestController
public class Cams {

    @GetMapping(value = "/latest", produces = MediaType.IMAGE_JPEG_VALUE)
    byte[] latest() throws java.io.IOException {
        return Files.readAllBytes(Path.of("/srv/cams/latest.jpg"));
    }

    public static void main(String[] args) {
        SpringApplication.run(Cams.class, args);
    }
}
