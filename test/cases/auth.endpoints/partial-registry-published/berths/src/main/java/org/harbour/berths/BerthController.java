package org.harbour.berths;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class BerthController {
    @GetMapping("/berths")
    public String berths() {
        return "[]";
    }

    @GetMapping("/berths/free")
    public String free() {
        return "[]";
    }
}
