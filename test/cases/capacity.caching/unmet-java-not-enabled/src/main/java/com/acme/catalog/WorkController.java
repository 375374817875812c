package com.acme.catalog;

import org.springframework.web.bind.annotation.*;

@RestController
public class WorkController {
    private final WorkService works;

    public WorkController(WorkService works) {
        this.works = works;
    }

    @GetMapping("/works/{id}")
    public String work(@PathVariable long id) {
        return works.work(id);
    }

    @GetMapping("/rooms/{id}")
    public String room(@PathVariable long id) {
        return works.room(id);
    }
}
