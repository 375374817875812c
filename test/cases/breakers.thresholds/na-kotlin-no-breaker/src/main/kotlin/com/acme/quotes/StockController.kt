package com.acme.quotes

import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController

@RestController
class StockController(private val warehouse: Warehouse) {
    @GetMapping("/stock/{sku}/low")
    fun low(@PathVariable sku: String) = mapOf("low" to warehouse.low(sku))
}
