package com.heatco.invoices;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.*;

@RestController
@RequestMapping("/invoices")
class InvoiceController {

    private final InvoiceRepository invoices;

    InvoiceController(InvoiceRepository invoices) {
        this.invoices = invoices;
    }

    @GetMapping("/{id}")
    Invoice show(@PathVariable Long id) {
        return invoices.findById(id).orElseThrow();
    }

    @PostMapping("/{id}/dispute")
    @Transactional
    public void dispute(@PathVariable Long id) {
        invoices.findById(id).orElseThrow().dispute();
    }

    @PostMapping("/{id}/write-off")
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void writeOff(@PathVariable Long id) {
        invoices.findById(id).orElseThrow().writeOff();
    }
}
