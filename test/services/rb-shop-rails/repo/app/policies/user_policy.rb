class UserPolicy
  def initialize(user, _record)
    @user = user
  end

  def index? = @user.staff?
  def show? = @user.staff?
end
