/** The browser's own object for such an address stands wherever the text would: it is typed as what it stands for. */
type PolicyFactory = {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
};

declare global {
  var trustedTypes: PolicyFactory | undefined;
}

let policy: ReturnType<PolicyFactory['createPolicy']> | undefined;

/**
 * An address of our own as the browser wants it for a worker. Where Trusted Types are enforced a plain text is
 * refused there. Throws for an address of anybody else.
 */
export const scriptAddress = (address: string): string => {
  if (!globalThis.trustedTypes) return ownAddress(address);
  policy ??= globalThis.trustedTypes.createPolicy('hipwise', { createScriptURL: ownAddress });
  return policy.createScriptURL(address);
};

const ownAddress = (address: string): string => {
  if (new URL(address, location.href).origin !== location.origin)
    throw new Error(`a script of another origin: ${address}`);
  return address;
};
