class LeasesController < ActionController::API
  def update
    lease = Lease.find(params[:id])
    lease.update!(rent: params[:rent])
    render json: lease
  end
end
