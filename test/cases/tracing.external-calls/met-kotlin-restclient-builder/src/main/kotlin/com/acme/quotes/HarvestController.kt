package com.acme.quotes

import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController
import org.springframework.web.client.RestClient

@RestController
class HarvestController(private val harvests: RestClient) {
    @GetMapping("/fields/{id}/harvests")
    fun all(@PathVariable id: String): String? = harvests.get().uri("/fields/{id}", id).retrieve().body(String::class.java)
}
