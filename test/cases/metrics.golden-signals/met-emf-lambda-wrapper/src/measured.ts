import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from "aws-lambda";
import { metricScope, Unit } from "aws-embedded-metrics";

type Handler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

export const measured = (operation: string, handler: Handler): Handler =>
  metricScope((metrics) => async (event: APIGatewayProxyEventV2) => {
    const started = performance.now();
    let failed = 1;
    metrics.setDimensions({ Operation: operation });
    try {
      const result = await handler(event);
      failed = (result.statusCode ?? 200) >= 500 ? 1 : 0;
      return result;
    } finally {
      metrics.putMetric("Requests", 1, Unit.Count);
      metrics.putMetric("Errors", failed, Unit.Count);
      metrics.putMetric("Latency", performance.now() - started, Unit.Milliseconds);
    }
  });
