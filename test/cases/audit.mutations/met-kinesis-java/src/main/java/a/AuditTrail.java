package a;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.kinesis.KinesisClient;
import software.amazon.awssdk.services.kinesis.model.PutRecordRequest;
import org.springframework.stereotype.Component;
@Component
class AuditTrail {
  private final KinesisClient kinesis = KinesisClient.create();
  void record(String actor, String action, String object) {
    kinesis.putRecord(PutRecordRequest.builder().streamName("audit-trail").partitionKey(object).data(SdkBytes.fromUtf8String(actor + action + object)).build());
  }
}
