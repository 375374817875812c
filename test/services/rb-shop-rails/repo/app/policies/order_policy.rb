class OrderPolicy
  attr_reader :user, :order

  def initialize(user, order)
    @user = user
    @order = order
  end

  def show?
    user.staff? || order.user_id == user.id
  end

  class Scope
    def initialize(user, scope)
      @user = user
      @scope = scope
    end

    def resolve
      @user.staff? ? @scope.all : @scope.where(user_id: @user.id)
    end
  end
end
