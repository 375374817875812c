package a;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.*;
@RestController
class Api {
  private final JdbcTemplate jdbc; private final AuditTrail trail;
  Api(JdbcTemplate jdbc, AuditTrail trail) { this.jdbc = jdbc; this.trail = trail; }
  @PutMapping("/x/{id}")
  void put(@PathVariable long id, @RequestHeader("X-User") String user) {
    jdbc.update("UPDATE accounts SET x = 1 WHERE id = ?", id);
    trail.record(user, "account.x", String.valueOf(id));
  }
}
