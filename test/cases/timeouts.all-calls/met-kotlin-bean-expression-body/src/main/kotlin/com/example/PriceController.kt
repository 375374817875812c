package com.example

import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController
import org.springframework.web.client.RestTemplate

@RestController
class PriceController(private val rest: RestTemplate) {
    @GetMapping("/prices/{sku}")
    fun price(@PathVariable sku: String): String? =
        rest.getForObject("https://prices.example.com/v1/{sku}", String::class.java, sku)
}
