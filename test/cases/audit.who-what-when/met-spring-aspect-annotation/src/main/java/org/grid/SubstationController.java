package org.grid;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.*;

@SpringBootApplication
@RestController
@RequestMapping("/substations/{id}")
public class SubstationController {

    private final SubstationService service;

    SubstationController(SubstationService service) {
        this.service = service;
    }

    @PutMapping("/limit")
    void limit(@PathVariable long id, @RequestParam int megawatts) {
        service.changeLimit(id, megawatts);
    }

    @DeleteMapping
    void remove(@PathVariable long id) {
        service.decommission(id);
    }

    public static void main(String[] args) {
        SpringApplication.run(SubstationController.class, args);
    }
}
