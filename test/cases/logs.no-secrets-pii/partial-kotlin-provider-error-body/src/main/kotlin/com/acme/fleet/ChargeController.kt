package com.acme.fleet

import org.springframework.http.ResponseEntity
import org.springframework.web.bind.annotation.PostMapping
import org.springframework.web.bind.annotation.RequestBody
import org.springframework.web.bind.annotation.RestController

@RestController
class ChargeController(private val cards: CardGateway) {
    @PostMapping("/charges")
    fun charge(@RequestBody c: CardCharge): ResponseEntity<Void> =
        if (cards.charge(c)) ResponseEntity.ok().build() else ResponseEntity.status(402).build()
}
