package com.example.tenancies;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/exports")
class ExportController {

    @GetMapping(value = "/statements/{tenancy}", produces = MediaType.TEXT_PLAIN_VALUE)
    String statement(@PathVariable long tenancy) {
        return "date;tenant;amount\n2026-01-03;Ines Moreau;64000\n";
    }

    @GetMapping(value = "/arrears", produces = MediaType.TEXT_PLAIN_VALUE)
    String arrears() {
        return "tenant;owed\nPaul Brandt;128000\n";
    }
}
