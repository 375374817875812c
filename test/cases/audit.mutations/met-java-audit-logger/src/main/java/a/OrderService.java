package a;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
@Service
public class OrderService {
    private static final Logger AUDIT = LoggerFactory.getLogger("AUDIT");
    private final OrderRepository orders;
    public OrderService(OrderRepository orders) { this.orders = orders; }
    public void cancel(long id, String actor) {
        Order o = orders.findById(id).orElseThrow();
        o.setState("cancelled");
        orders.save(o);
        AUDIT.info("actor={} action=order.cancel order={}", actor, id);
    }
}
