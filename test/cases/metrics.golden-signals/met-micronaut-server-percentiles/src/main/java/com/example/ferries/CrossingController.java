package com.example.ferries;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.exceptions.HttpStatusException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

@Controller("/crossings")
public class CrossingController {

    private static final int DECK = 90;
    private final Map<String, Integer> cars = new ConcurrentHashMap<>();

    @Get("/{id}/free")
    public int free(String id) {
        return DECK - cars.getOrDefault(id, 0);
    }

    @Post("/{id}/cars")
    public int board(String id) {
        if (free(id) <= 0) {
            throw new HttpStatusException(HttpStatus.CONFLICT, "deck is full");
        }
        return cars.merge(id, 1, Integer::sum);
    }
}
