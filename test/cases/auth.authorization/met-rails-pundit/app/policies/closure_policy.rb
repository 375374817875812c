# frozen_string_literal: true

class ClosurePolicy
  attr_reader :user

  def initialize(user, _closure)
    @user = user
  end

  def create?
    user.admin?
  end
end
