package a;
import java.security.Principal;
import org.springframework.web.bind.annotation.*;
@RestController
public class LoanController {
    private final LoanService s;
    public LoanController(LoanService s) { this.s = s; }
    @PutMapping("/loans/{id}") public void change(@PathVariable long id, @RequestParam long cents, Principal p) { s.change(id, cents, p.getName()); }
}
