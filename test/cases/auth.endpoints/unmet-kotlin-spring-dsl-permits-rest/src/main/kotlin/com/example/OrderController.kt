package com.example

import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestMapping
import org.springframework.web.bind.annotation.RestController

@RestController
@RequestMapping("/api/orders")
class OrderController {
    @GetMapping
    fun all(): List<String> = listOf("a", "b")

    @GetMapping("/{id}")
    fun one(@PathVariable id: String): String = id

    @PostMapping
    fun place(): String = "placed"
}
