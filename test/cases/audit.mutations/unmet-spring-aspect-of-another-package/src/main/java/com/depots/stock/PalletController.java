package com.depots.stock;

import org.springframework.web.bind.annotation.*;

@RestController
@RequestMapping("/pallets/{id}")
public class PalletController {
    private final PalletService pallets;

    PalletController(PalletService pallets) {
        this.pallets = pallets;
    }

    @PutMapping("/bay")
    void move(@PathVariable long id, @RequestParam String bay) {
        pallets.move(id, bay);
    }

    @DeleteMapping
    void scrap(@PathVariable long id) {
        pallets.scrap(id);
    }
}
