class Denied extends Error {
  constructor(reason, account) {
    super(reason);
    this.account = account;
  }
}

exports.Denied = Denied;
