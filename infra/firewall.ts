import type { RestApi } from 'aws-cdk-lib/aws-apigateway';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

/** In five minutes from one address; phones of one carrier, and a whole service centre, share one. */
const REQUESTS = 5000;
/** Rule groups that AWS maintains. A region without one of them refuses the whole deployment. */
const managedRules = ['AWSManagedRulesCommonRuleSet', 'AWSManagedRulesKnownBadInputsRuleSet'];
/** This one rule of theirs refuses bodies over 8 KB, and a filled-in form may be longer: the function has its own limit. */
const TOO_STRICT = 'SizeRestrictions_BODY';

/** A firewall before every path of the gateway. */
export function guard(scope: Construct, api: RestApi): void {
  const acl = new CfnWebACL(scope, 'Firewall', {
    scope: 'REGIONAL',
    defaultAction: { allow: {} },
    visibilityConfig: counted('dayu-hall'),
    rules: [rateRule, ...managedRules.map(managedRule)],
  });
  new CfnWebACLAssociation(scope, 'FirewallOnApi', { resourceArn: api.deploymentStage.stageArn, webAclArn: acl.attrArn });
}

const counted = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({ metricName, cloudWatchMetricsEnabled: true, sampledRequestsEnabled: true });

const rateRule: CfnWebACL.RuleProperty = {
  name: 'rate', priority: 0, action: { block: { customResponse: { responseCode: 429 } } },
  statement: { rateBasedStatement: { limit: REQUESTS, aggregateKeyType: 'IP' } }, visibilityConfig: counted('rate'),
};

function managedRule(name: string, at: number): CfnWebACL.RuleProperty {
  const ruleActionOverrides = name === 'AWSManagedRulesCommonRuleSet' ? [{ name: TOO_STRICT, actionToUse: { count: {} } }] : undefined;
  return {
    name, priority: at + 1, overrideAction: { none: {} }, visibilityConfig: counted(name),
    statement: { managedRuleGroupStatement: { vendorName: 'AWS', name, ruleActionOverrides } },
  };
}
