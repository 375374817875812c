package a;

import java.util.List;
import org.springframework.web.bind.annotation.*;

@RestController
@RequestMapping("/books")
public class BookController {
    @GetMapping public List<String> all() { return List.of(); }
    @GetMapping("/{id}") public String one(@PathVariable String id) { return id; }
}
