package a;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.*;
@RestController
class C {
    private final JdbcTemplate jdbc;
    C(JdbcTemplate jdbc) { this.jdbc = jdbc; }
    @GetMapping("/items/{id}") String item(@PathVariable long id) { return jdbc.queryForObject("SELECT name FROM items WHERE id = ?", String.class, id); }
}
