package com.example.app;

import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/accounts")
class AccountController {
    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/{id}")
    Account one(@PathVariable long id) {
        return accounts.findById(id).orElseThrow();
    }

    @DeleteMapping("/{id}")
    void remove(@PathVariable long id) {
        accounts.deleteById(id);
    }
}
