class ContractPolicy
  attr_reader :user, :contract

  def initialize(user, contract)
    @user = user
    @contract = contract
  end

  def show? = contract.user_id == user.id
  def update? = show?
  def destroy? = user.admin?
end
