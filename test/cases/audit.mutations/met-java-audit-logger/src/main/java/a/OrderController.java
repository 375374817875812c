package a;
import java.security.Principal;
import org.springframework.web.bind.annotation.*;
@RestController
public class OrderController {
    private final OrderService s;
    public OrderController(OrderService s) { this.s = s; }
    @DeleteMapping("/orders/{id}") public void cancel(@PathVariable long id, Principal p) { s.cancel(id, p.getName()); }
}
