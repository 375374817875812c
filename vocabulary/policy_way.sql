-- method names by which the policies of libraries, retries and circuit breakers, run what they are given
-- name: last segment of the callee
-- only if: SELECT 1 FROM use WHERE role IN ('breaker', 'retry')
-- index: name
-- typed: name TEXT
SELECT column1 AS name FROM (VALUES
    ('fire'), ('execute'), ('Execute'), ('ExecuteAsync'), ('ExecuteAndCapture'), ('ExecuteAndCaptureAsync'), ('Do'), ('DoWithResult'), ('Run'), ('Go'), ('Call'), ('exec'), ('run'), ('try_run'), ('runAsync'),
    ('call'), ('call_async'), ('calling'), ('callWithCircuitBreaker'), ('callWithCircuitBreakerCS'), ('acquire'), ('attempt'), ('wrap'), ('fn'), ('retry'), ('get'), ('getAsync'), ('protect'), ('protectOrThrow'), ('protectEither'),
    ('executeSupplier'), ('executeCallable'), ('executeRunnable'), ('executeFunction'), ('executeSuspendFunction'), ('executeCheckedSupplier'), ('executeCompletionStage'), ('executeWithFallback'), ('executeCommand'),
    ('decorateSupplier'), ('decorateCallable'), ('decorateFunction'), ('decorateRunnable'), ('decorateCheckedSupplier'), ('decorateSuspendFunction'))
