class StockPolicy < Struct.new(:user, :stock)
  def update? = user.staff?
end
