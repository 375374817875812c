package com.tolls;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.*;

@SpringBootApplication
@RestController
public class Application {

    private final PlateClient plates;
    private final JdbcTemplate jdbc;

    Application(PlateClient plates, JdbcTemplate jdbc) {
        this.plates = plates;
        this.jdbc = jdbc;
    }

    @PostMapping("/passages/{plate}")
    void passage(@PathVariable String plate) {
        jdbc.update("insert into passages (plate, keeper) values (?, ?)", plate, plates.keeper(plate));
    }

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
