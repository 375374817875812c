package a;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.cache.annotation.EnableCaching;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.*;
@SpringBootApplication
@EnableCaching
class A {}
@Service
class S { private final JdbcTemplate j; S(JdbcTemplate j) { this.j = j; }
  @Cacheable("p") public String p(long id) { return j.queryForObject("select name from p where id = ?", String.class, id); } }
@RestController
class C { private final S s; C(S s) { this.s = s; } @GetMapping("/p/{id}") String p(@PathVariable long id) { return s.p(id); } }
