package com.acme.orders;

import org.springframework.web.bind.annotation.*;

@RestController
@RequestMapping("/accounts")
public class AccountController {
    private final AccountRepository accounts;

    public AccountController(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/{id}")
    public Account get(@PathVariable Long id) {
        return accounts.findById(id).orElseThrow();
    }

    @PostMapping("/{id}/close")
    public void close(@PathVariable Long id) {
        Account a = accounts.findById(id).orElseThrow();
        a.closed = true;
        accounts.save(a);
    }
}
