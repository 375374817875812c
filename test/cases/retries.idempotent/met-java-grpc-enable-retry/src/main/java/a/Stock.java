package a;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.*;
import stock.v1.StockGrpc;
import stock.v1.StockOuterClass.GetRequest;
@RestController
class Stock {
    private final StockGrpc.StockBlockingStub stub;
    Stock() {
        Map<String, Object> retry = Map.of("maxAttempts", 4.0, "initialBackoff", "0.2s", "maxBackoff", "2s", "backoffMultiplier", 2.0, "retryableStatusCodes", List.of("UNAVAILABLE"));
        ManagedChannel channel = ManagedChannelBuilder.forTarget("stock:50051").usePlaintext()
            .defaultServiceConfig(Map.of("methodConfig", List.of(Map.of("name", List.of(Map.of("service", "stock.v1.Stock")), "retryPolicy", retry))))
            .enableRetry().build();
        this.stub = StockGrpc.newBlockingStub(channel);
    }
    @GetMapping("/s/{sku}")
    int count(@PathVariable String sku) {
        return stub.withDeadlineAfter(2, TimeUnit.SECONDS).get(GetRequest.newBuilder().setSku(sku).build()).getCount();
    }
}
