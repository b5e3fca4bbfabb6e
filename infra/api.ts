import { AccessLogField, AccessLogFormat, EndpointType, LambdaIntegration, LogGroupLogDestination, RestApi } from 'aws-cdk-lib/aws-apigateway';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { guard } from './firewall';
import type { HallFunctions } from './functions';
import { gatewayPaths } from './gateway-paths';

/** A regional REST API: the one kind of gateway that has WAF and exists in China. Sessions are checked inside the functions. */
export function hallApi(scope: Construct, functions: HallFunctions, hasTracing: boolean): RestApi {
  const api = new RestApi(scope, 'Api', {
    restApiName: 'dayu-hall',
    endpointTypes: [EndpointType.REGIONAL],
    cloudWatchRole: true,
    deployOptions: {
      stageName: 'hall', tracingEnabled: hasTracing, metricsEnabled: true, throttlingRateLimit: 500, throttlingBurstLimit: 1000,
      accessLogDestination: new LogGroupLogDestination(new LogGroup(scope, 'ApiLog', { retention: RetentionDays.ONE_YEAR })),
      accessLogFormat,
    },
  });
  for (const { path, answers } of gatewayPaths) {
    api.root.resourceForPath(path).addMethod('ANY', new LambdaIntegration(functions[answers], { allowTestInvoke: false }));
  }
  guard(scope, api);
  return api;
}

/** Who came when and how it went. No path, no query: they may name a case or a person. */
const accessLogFormat = AccessLogFormat.custom(JSON.stringify({
  at: AccessLogField.contextRequestTime(), request: AccessLogField.contextRequestId(), ip: AccessLogField.contextIdentitySourceIp(),
  method: AccessLogField.contextHttpMethod(), group: AccessLogField.contextResourcePath(), status: AccessLogField.contextStatus(),
  ms: AccessLogField.contextResponseLatency(), waf: AccessLogField.contextWafResponseCode(),
}));
