package com.acme.payroll;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.*;

@RestController
public class LayoutController {
    private final LayoutService service;

    public LayoutController(LayoutService service) {
        this.service = service;
    }

    @PostMapping("/layout")
    public String layout(@RequestBody String doc) throws Exception {
        return service.layout(doc);
    }

    @PostMapping("/publish")
    public ResponseEntity<Void> publish() throws Exception {
        return service.publish(() -> { }) ? ResponseEntity.ok().build() : ResponseEntity.status(409).build();
    }
}
