package com.acme.orders

import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController

@RestController
class PanelController(private val meters: MeterClient) {
    @GetMapping("/panels/{id}/state")
    fun state(@PathVariable id: String) = mapOf("state" to (meters.breaker(id)?.state() ?: "UNKNOWN"))
}
