class EstimatesController < ActionController::API
  def show
    findings = DentalClient.new.findings(params[:id])
    cover = InsurerClient.new.cover(params.require(:member))
    render json: { total: findings.sum { |f| f["cents"] } * (100 - cover["percent"]) / 100 }
  end
end
