package shop

import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RestController

@RestController
class ShopController(private val stock: StockClient, private val tax: TaxClient) {
    @GetMapping("/items/{sku}")
    fun item(@PathVariable sku: String) = mapOf("stock" to stock.level(sku), "tax" to tax.rate("DE"))
}
