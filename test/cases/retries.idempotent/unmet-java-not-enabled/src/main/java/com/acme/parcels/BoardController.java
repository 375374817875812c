package com.acme.parcels;

import org.springframework.web.bind.annotation.*;

@RestController
public class BoardController {
    private final TrainClient trains;

    public BoardController(TrainClient trains) {
        this.trains = trains;
    }

    @GetMapping("/board/{station}")
    public String board(@PathVariable String station) {
        return trains.departures(station);
    }

    @GetMapping("/platform/{train}")
    public String platform(@PathVariable String train) {
        return trains.platform(train);
    }
}
