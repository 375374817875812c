package a
import org.springframework.data.repository.kotlin.CoroutineCrudRepository
import org.springframework.web.bind.annotation.*
data class Item(val id: Long, val name: String)
interface Items : CoroutineCrudRepository<Item, Long>
@RestController
class C(private val items: Items) {
    @GetMapping("/items/{id}") suspend fun item(@PathVariable id: Long) = items.findById(id)
}
