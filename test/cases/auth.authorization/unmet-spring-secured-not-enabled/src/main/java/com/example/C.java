package com.example;
import org.springframework.security.access.annotation.Secured;
import org.springframework.web.bind.annotation.*;
@RestController
class C {
    @DeleteMapping("/admin/users/{id}") @Secured("ROLE_ADMIN") void gone(@PathVariable Long id) {}
}
