package com.acme.orders

import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController

@RestController
class RomanController {
    @GetMapping("/roman/{n}")
    fun roman(@PathVariable n: Int) = "I".repeat(n.coerceIn(1, 3))
}
