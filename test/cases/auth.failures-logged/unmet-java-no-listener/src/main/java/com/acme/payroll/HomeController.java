package com.acme.payroll;

import java.security.Principal;
import org.springframework.web.bind.annotation.*;

@RestController
public class HomeController {
    @GetMapping("/")
    public String home(Principal p) {
        return "Hello " + p.getName();
    }
}
