package com.example.musicians;

import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MusicianController {

    private final MusicianService service;

    MusicianController(MusicianService service) {
        this.service = service;
    }

    @PutMapping("/me")
    void save(@RequestBody Musician musician, Principal me) {
        musician.account = me.getName();
        service.save(musician);
    }

    @GetMapping("/musicians")
    List<MusicianDocument> find(@RequestParam String instrument, @RequestParam String town) {
        return service.find(instrument, town);
    }

    @DeleteMapping("/me")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void erase(Principal me) {
        service.erase(me.getName());
    }
}
